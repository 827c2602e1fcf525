"""Whether two written names can be one."""

from __future__ import annotations

from collections.abc import Collection

VOWELS = str.maketrans("", "", "اویآ")


def same_name(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether two names can be one person's: the words of one stand in the other in order, spelling allowed to vary."""
    if len(short) > len(full):
        short, full = full, short
    if not short:
        return False  # a title alone is nobody's name
    if len(short) > 1 and "".join(short) == "".join(full):
        return True  # امیر خان متقی, امیرخان متقی
    at = 0
    for word in short:
        while at < len(full) and not same_word(word, full[at]):
            at += 1
        if at == len(full):
            return False
        at += 1
    return len(short) == 1 or len(full) > 2 or same_word(short[-1], full[-1])


def may_be(name: tuple[str, ...], known: Collection[tuple[str, ...]]) -> bool:
    """Whether a name can be that of somebody known by some names: a family name alone that only sounds like it is not
    enough where his whole name is another (ژان *بارو*، بارو, فرانسوا *بایرو*), nor is his own where he who has it is
    called by another given name (دونالد ترامپ، ترامپ, *ایوانکا* ترامپ)."""
    alike = [other for other in known if same_name(name, other)]
    whole = [other for other in known if len(other) > 1]
    if len(name) > 1 and whole and alike and all(len(other) == 1 for other in alike):
        return any(other[0] in name for other in alike) and not all(_are_kin(name, other) for other in whole)
    return bool(alike)


def _are_kin(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names have only their family name together."""
    given = [(a, b) for a in name[:-1] for b in other[:-1]]
    alike = any(same_word(a, b) or a.endswith(b) or b.endswith(a) for a, b in given)
    return same_word(name[-1], other[-1]) and not alike


def same_word(a: str, b: str) -> bool:
    """Whether two written words can be one name: ترمپ and ترامپ differ in a vowel letter only."""
    if a == b:
        return True
    if len(a) < 4 or len(b) < 4 or abs(len(a) - len(b)) > 1:
        return False
    return a[0] == b[0] and a.translate(VOWELS) == b.translate(VOWELS)
