security-api-client-added = Otro sistema de la agencia puede preguntar e informar
security-api-client-renewed = Otro sistema de la agencia recibió un secreto nuevo
security-api-client-limited = Otro sistema de la agencia puede preguntar más o menos
security-api-client-removed = Otro sistema de la agencia ya no puede preguntar ni informar
security-api-case-moved = Otro sistema de la agencia informó sobre un caso
security-webhook-added = Otro sistema de la agencia recibe avisos sobre casos
security-webhook-removed = Otro sistema de la agencia ya no recibe avisos sobre casos
