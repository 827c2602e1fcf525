"""The API's description says of each shape what its class says."""

from __future__ import annotations

from inspect import cleandoc
from typing import TYPE_CHECKING

import msgspec
from litestar.openapi.spec import Schema
from litestar.plugins import OpenAPISchemaPlugin
from litestar.typing import FieldDefinition

if TYPE_CHECKING:
    from litestar._openapi.schema_generation import SchemaCreator


class Described(OpenAPISchemaPlugin):
    """Adds to the schema of a struct its docstring, and whether it refuses unknown keys."""

    def is_plugin_supported_field(self, field_definition: FieldDefinition) -> bool:
        """Structs."""
        return not field_definition.is_union and field_definition.is_subclass_of(msgspec.Struct)

    def to_openapi_schema(self, field_definition: FieldDefinition, schema_creator: SchemaCreator) -> Schema:
        """What the framework makes of a struct, and what its class says."""
        others = (p for p in schema_creator.plugins if isinstance(p, OpenAPISchemaPlugin) and p is not self)
        schema = next(p for p in others if p.is_plugin_supported_field(field_definition)).to_openapi_schema(
            field_definition, schema_creator
        )
        kind = field_definition.origin or field_definition.annotation
        schema.description = cleandoc(vars(kind).get("__doc__") or "").replace("``", "`")
        if kind.__struct_config__.forbid_unknown_fields:
            schema.additional_properties = False
        return schema
