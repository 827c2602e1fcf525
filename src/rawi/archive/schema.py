"""The shape of an archive as it was first: one SQLite file, its tables, its views with plain names.

Tables are in the singular and hold what Rawi works with; views are in the plural and hold what people read, so that
Datasette or the `sqlite3` shell show an archive as it is. What later versions add is in `rawi.archive.migrate`.
"""

from __future__ import annotations

APPLICATION = 0x52415749
"""“RAWI”, in the file's header (PRAGMA application_id): what tells an archive from other SQLite files."""

TABLES = """
CREATE TABLE raw (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    body BLOB NOT NULL  -- zlib
);
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE,
    raw_id INTEGER NOT NULL REFERENCES raw (id),
    encoding TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    text BLOB NOT NULL,  -- zlib of the text as it came, UTF-8
    source TEXT NOT NULL,
    line INTEGER,
    part TEXT NOT NULL,
    given_id TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    outlet_id INTEGER REFERENCES actor (id),
    url TEXT NOT NULL,
    published TEXT,
    given_published TEXT,
    published_inferred TEXT NOT NULL,
    language TEXT,
    how TEXT NOT NULL,
    added TEXT NOT NULL,
    reader TEXT NOT NULL,
    record BLOB NOT NULL,  -- zlib of the record's JSON
    terms BLOB NOT NULL,  -- zlib of what is indexed of it, without which the index cannot forget it
    copy_of INTEGER REFERENCES document (id),
    credit_id INTEGER REFERENCES actor (id)
);
CREATE INDEX document_text ON document (text_sha256);
CREATE INDEX document_copy ON document (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX document_reader ON document (reader);
CREATE TABLE shingle (
    hash INTEGER NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document (id),
    PRIMARY KEY (hash, document_id)
) WITHOUT ROWID;
CREATE INDEX shingle_document ON shingle (document_id);
CREATE TABLE actor (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    transliterated INTEGER NOT NULL,
    kind TEXT NOT NULL,
    country TEXT NOT NULL,
    sectors TEXT NOT NULL,
    wikidata TEXT NOT NULL,
    office TEXT NOT NULL,
    renamed INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE actor_key (
    key TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    PRIMARY KEY (key, actor_id)
) WITHOUT ROWID;
CREATE INDEX actor_key_actor ON actor_key (actor_id);
CREATE TABLE actor_word (
    word TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    PRIMARY KEY (word, actor_id)
) WITHOUT ROWID;
CREATE INDEX actor_word_actor ON actor_word (actor_id);
CREATE TABLE mention (
    document_id INTEGER NOT NULL REFERENCES document (id),
    local TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    name TEXT NOT NULL,
    PRIMARY KEY (document_id, local)
) WITHOUT ROWID;
CREATE INDEX mention_actor ON mention (actor_id);
CREATE TABLE role (
    document_id INTEGER NOT NULL REFERENCES document (id),
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    organization TEXT NOT NULL,
    country TEXT NOT NULL,
    acting INTEGER NOT NULL
);
CREATE INDEX role_actor ON role (actor_id);
CREATE INDEX role_document ON role (document_id);
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    mode TEXT,
    aspect TEXT NOT NULL,
    start TEXT,
    "end" TEXT,
    day TEXT,  -- what an event is ordered by: its start, else the day its first report was published
    sentence TEXT NOT NULL,
    places TEXT NOT NULL,
    standing TEXT NOT NULL,
    standing_why TEXT NOT NULL,
    accounts INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    origins INTEGER NOT NULL,
    killed_low INTEGER, killed_best INTEGER, killed_high INTEGER,
    wounded_low INTEGER, wounded_best INTEGER, wounded_high INTEGER,
    detained_low INTEGER, detained_best INTEGER, detained_high INTEGER,
    toll_rule TEXT NOT NULL,
    confidence REAL NOT NULL,
    rejected INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX event_day ON event (day);
CREATE INDEX event_type ON event (type, mode, day);
CREATE INDEX event_standing ON event (standing, day);
CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice: the index of words keeps numbers of ended ones
    ref TEXT NOT NULL UNIQUE,
    event_id INTEGER NOT NULL REFERENCES event (id),
    document_id INTEGER NOT NULL REFERENCES document (id),
    local TEXT NOT NULL,
    type TEXT NOT NULL,
    mode TEXT,
    aspect TEXT NOT NULL,
    start TEXT,
    "end" TEXT,
    origin TEXT NOT NULL,
    sentence TEXT NOT NULL,
    confidence REAL NOT NULL,
    rule TEXT NOT NULL,
    features BLOB NOT NULL,
    rejected INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX account_event ON account (event_id);
CREATE INDEX account_document ON account (document_id);
CREATE TABLE party (
    account_id INTEGER NOT NULL REFERENCES account (id),
    role TEXT NOT NULL CHECK (role IN ('actor', 'recipient', 'source', 'via')),
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    PRIMARY KEY (account_id, role, actor_id)
) WITHOUT ROWID;
CREATE INDEX party_actor ON party (actor_id, role);
CREATE TABLE label (
    account_id INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL CHECK (kind IN ('context', 'topic')),
    name TEXT NOT NULL,
    PRIMARY KEY (account_id, kind, name)
) WITHOUT ROWID;
CREATE INDEX label_name ON label (name);
CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    country TEXT NOT NULL,
    lat REAL, lon REAL,
    geonames INTEGER
);
CREATE TABLE place_word (
    word TEXT NOT NULL,
    place_id INTEGER NOT NULL REFERENCES place (id),
    PRIMARY KEY (word, place_id)
) WITHOUT ROWID;
CREATE TABLE account_place (
    account_id INTEGER NOT NULL REFERENCES account (id),
    place_id INTEGER NOT NULL REFERENCES place (id),
    PRIMARY KEY (account_id, place_id)
) WITHOUT ROWID;
CREATE INDEX account_place_place ON account_place (place_id);
CREATE TABLE toll (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    what TEXT NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER
);
CREATE INDEX toll_account ON toll (account_id);
CREATE TABLE toll_claimant (
    toll_id INTEGER NOT NULL REFERENCES toll (id),
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    PRIMARY KEY (toll_id, actor_id)
) WITHOUT ROWID;
CREATE INDEX toll_claimant_actor ON toll_claimant (actor_id);
CREATE TABLE response (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    stance TEXT NOT NULL
);
CREATE INDEX response_account ON response (account_id);
CREATE INDEX response_actor ON response (actor_id);
CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE,
    document_id INTEGER NOT NULL REFERENCES document (id),
    local TEXT NOT NULL,
    channel TEXT NOT NULL,
    verb TEXT NOT NULL,
    verb_en TEXT NOT NULL,
    start TEXT,
    "end" TEXT,
    day TEXT,
    quoted INTEGER NOT NULL,
    content TEXT NOT NULL,
    sentence TEXT NOT NULL,
    confidence REAL NOT NULL,
    rule TEXT NOT NULL,
    rejected INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX statement_document ON statement (document_id);
CREATE INDEX statement_day ON statement (day);
CREATE TABLE statement_party (
    statement_id INTEGER NOT NULL REFERENCES statement (id),
    role TEXT NOT NULL CHECK (role IN ('speaker', 'via')),
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    PRIMARY KEY (statement_id, role, actor_id)
) WITHOUT ROWID;
CREATE INDEX statement_party_actor ON statement_party (actor_id);
CREATE TABLE statement_account (
    statement_id INTEGER NOT NULL REFERENCES statement (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (statement_id, account_id)
) WITHOUT ROWID;
CREATE INDEX statement_account_account ON statement_account (account_id);
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id),
    account_id INTEGER REFERENCES account (id),
    statement_id INTEGER REFERENCES statement (id),
    toll_id INTEGER REFERENCES toll (id),
    response_id INTEGER REFERENCES response (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL
);
CREATE INDEX evidence_account ON evidence (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX evidence_statement ON evidence (statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX evidence_toll ON evidence (toll_id) WHERE toll_id IS NOT NULL;
CREATE INDEX evidence_response ON evidence (response_id) WHERE response_id IS NOT NULL;
CREATE INDEX evidence_document ON evidence (document_id);
CREATE TABLE block (
    key INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (key, account_id)
) WITHOUT ROWID;
CREATE INDEX block_account ON block (account_id);
CREATE TABLE judgement (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('actor', 'event', 'copy', 'reading')),
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'doubtful', 'rival')),
    score REAL,
    why TEXT NOT NULL,
    UNIQUE (kind, one, other)
);
CREATE INDEX judgement_other ON judgement (kind, other);
CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE,
    action TEXT NOT NULL,
    target TEXT NOT NULL,
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    person TEXT NOT NULL,
    made TEXT NOT NULL,
    anchors TEXT NOT NULL,
    state TEXT NOT NULL
);
CREATE TABLE link (  -- what people said of two accounts: one event, or not
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    same INTEGER NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX link_other ON link (other);
CREATE TABLE retyping (  -- what people said an account tells
    account TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    mode TEXT
) WITHOUT ROWID;
CREATE TABLE pin (  -- whom people said a name in a document stands for
    document_id INTEGER NOT NULL REFERENCES document (id),
    name TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    PRIMARY KEY (document_id, name)
) WITHOUT ROWID;
CREATE INDEX pin_actor ON pin (actor_id);
CREATE TABLE ended (
    ref TEXT PRIMARY KEY,
    successor TEXT NOT NULL,
    why TEXT NOT NULL,
    ended TEXT NOT NULL
) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (
    title, body, names, content='', columnsize=0, tokenize="unicode61 remove_diacritics 0"
);
CREATE VIRTUAL TABLE telling USING fts5 (
    words, content='', columnsize=0, detail=none, tokenize="unicode61 remove_diacritics 0"
);
CREATE TABLE spelling (
    skeleton TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (skeleton, word)
) WITHOUT ROWID;
"""

VIEWS = """
CREATE VIEW documents AS
SELECT d.ref AS id, d.title, d.outlet, d.url, d.published, d.published_inferred, d.language, d.source, d.line,
    d.encoding, d.text_sha256, r.sha256 AS raw_sha256, c.ref AS copy_of, k.name_en AS credited_to, d.added, d.reader
FROM document d JOIN raw r ON r.id = d.raw_id LEFT JOIN document c ON c.id = d.copy_of
    LEFT JOIN actor k ON k.id = d.credit_id;
CREATE VIEW actors AS
SELECT ref AS id, name, name_en, transliterated, kind, country, sectors, wikidata, office FROM actor;
CREATE VIEW events AS
SELECT ref AS id, type, mode, aspect, start, "end", sentence, places, standing, standing_why AS why, accounts, outlets,
    origins, killed_low, killed_best, killed_high, wounded_low, wounded_best, wounded_high, detained_low,
    detained_best, detained_high, toll_rule, confidence
FROM event WHERE NOT rejected;
CREATE VIEW accounts AS
SELECT t.ref AS id, e.ref AS event, d.ref AS document, d.outlet, d.published, t.type, t.mode, t.aspect, t.start,
    t."end", t.origin, t.sentence, t.confidence, t.rule
FROM account t JOIN event e ON e.id = t.event_id JOIN document d ON d.id = t.document_id WHERE NOT t.rejected;
CREATE VIEW parties AS
SELECT t.ref AS account, e.ref AS event, p.role, a.ref AS actor, a.name, a.name_en, a.country
FROM party p JOIN account t ON t.id = p.account_id JOIN event e ON e.id = t.event_id JOIN actor a ON a.id = p.actor_id;
CREATE VIEW statements AS
SELECT s.ref AS id, d.ref AS document, d.outlet, d.published,
    (SELECT group_concat(a.name_en, ', ') FROM statement_party p JOIN actor a ON a.id = p.actor_id
        WHERE p.statement_id = s.id AND p.role = 'speaker') AS speakers,
    (SELECT group_concat(a.name_en, ', ') FROM statement_party p JOIN actor a ON a.id = p.actor_id
        WHERE p.statement_id = s.id AND p.role = 'via') AS via,
    s.channel, s.verb, s.verb_en, s.start, s."end", s.quoted, s.content, s.sentence, s.confidence
FROM statement s JOIN document d ON d.id = s.document_id WHERE NOT s.rejected;
CREATE VIEW tolls AS
SELECT e.ref AS event, t.ref AS account, d.outlet, d.published, o.what, o.low, o.high,
    (SELECT group_concat(a.name_en, ', ') FROM toll_claimant c JOIN actor a ON a.id = c.actor_id
        WHERE c.toll_id = o.id) AS claimants
FROM toll o JOIN account t ON t.id = o.account_id JOIN event e ON e.id = t.event_id
    JOIN document d ON d.id = t.document_id;
CREATE VIEW responses AS
SELECT e.ref AS event, t.ref AS account, d.outlet, d.published, a.ref AS actor, a.name_en AS name, r.stance
FROM response r JOIN account t ON t.id = r.account_id JOIN event e ON e.id = t.event_id
    JOIN document d ON d.id = t.document_id JOIN actor a ON a.id = r.actor_id;
CREATE VIEW places AS SELECT id, name, name_en, country, lat, lon, geonames FROM place;
CREATE VIEW quotations AS
SELECT v.id, d.ref AS document, d.outlet, t.ref AS account, s.ref AS statement, v.start, v."end", v.quote
FROM evidence v JOIN document d ON d.id = v.document_id LEFT JOIN account t ON t.id = v.account_id
    LEFT JOIN statement s ON s.id = v.statement_id;
CREATE VIEW judgements AS SELECT kind, one, other, verdict, score, why FROM judgement;
CREATE VIEW corrections AS SELECT ref AS id, action, target, value, note, person, made, state FROM correction;
CREATE VIEW ended_ids AS SELECT ref AS id, successor, why, ended FROM ended;
"""
