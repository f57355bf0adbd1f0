/// An enum whose values have one name each, under which they are kept and which never changes.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $value:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* #[doc = concat!("Kept as `", $code, "`.")] $value,)+
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$value,)+];

            /// The name under which it is kept.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$value => $code,)+
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::UnknownName;

            fn from_str(code: &str) -> Result<Self, crate::UnknownName> {
                match code {
                    $($code => Ok(Self::$value),)+
                    _ => Err(crate::UnknownName),
                }
            }
        }
    };
}

pub(super) use named;
