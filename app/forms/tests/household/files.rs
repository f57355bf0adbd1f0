[
    ("form.kdl", include_str!("form.kdl")),
    ("en.ftl", include_str!("en.ftl")),
    ("es.ftl", include_str!("es.ftl")),
    ("examples/people.kdl", include_str!("examples.kdl")),
]
