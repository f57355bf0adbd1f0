//! What other systems send and get, field by field: one description makes the type that is written and its schema.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// Every shape by its name, as far as they were met.
pub(crate) type Shapes = Map<String, Value>;

/// Something that stands in an answer.
pub(crate) trait Shape {
    /// Whether it may be missing.
    const IS_OPTIONAL: bool = false;

    /// Its schema. Shapes with a name are put among the others.
    fn schema(shapes: &mut Shapes) -> Value;
}

impl Shape for String {
    fn schema(_: &mut Shapes) -> Value {
        json!({ "type": "string" })
    }
}

impl Shape for u32 {
    fn schema(_: &mut Shapes) -> Value {
        json!({ "type": "integer", "minimum": 0 })
    }
}

impl<T: Shape> Shape for Option<T> {
    const IS_OPTIONAL: bool = true;

    fn schema(shapes: &mut Shapes) -> Value {
        T::schema(shapes)
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn schema(shapes: &mut Shapes) -> Value {
        json!({ "type": "array", "items": T::schema(shapes) })
    }
}

impl Shape for BTreeMap<String, String> {
    fn schema(_: &mut Shapes) -> Value {
        json!({ "type": "object", "additionalProperties": { "type": "string" } })
    }
}

/// A field of a shape: its name, what it is, and whether it may be missing.
pub(crate) type Field = (&'static str, &'static str, bool, Value);

/// The schema of something with fields, and no others.
pub(crate) fn object(name: &str, about: &str, fields: &[Field], shapes: &mut Shapes) -> Value {
    let required: Vec<_> = fields.iter().filter(|field| !field.2).map(|field| field.0).collect();
    let properties: Map<_, _> =
        fields.iter().map(|(name, about, _, schema)| ((*name).to_owned(), told(schema, about))).collect();
    let schema = json!({
        "type": "object",
        "description": about.trim(),
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    shapes.insert(name.to_owned(), schema);
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn told(schema: &Value, about: &str) -> Value {
    let mut schema = schema.clone();
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("description".to_owned(), about.trim().into());
    }
    schema
}

/// Types with a field each for what is written, in this order. What is none is left out.
macro_rules! shapes {
    ($($(#[doc = $doc:literal])+ $name:ident {
        $($(#[doc = $about:literal])+ $json:literal $field:ident: $type:ty,)+
    })+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name {
            $($(#[doc = $about])+ #[serde(rename = $json)] pub(crate) $field: $type,)+
        }

        impl $crate::api::shape::Shape for $name {
            fn schema(shapes: &mut $crate::api::shape::Shapes) -> serde_json::Value {
                let fields = [$((
                    $json,
                    concat!($($about),+),
                    <$type as $crate::api::shape::Shape>::IS_OPTIONAL,
                    <$type as $crate::api::shape::Shape>::schema(shapes),
                )),+];
                $crate::api::shape::object(stringify!($name), concat!($($doc),+), &fields, shapes)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(None)?;
                $(
                    let value = serde_json::to_value(&self.$field).map_err(<S::Error as serde::ser::Error>::custom)?;
                    if !value.is_null() {
                        map.serialize_entry($json, &value)?;
                    }
                )+
                map.end()
            }
        }
    )+};
}

pub(crate) use shapes;
