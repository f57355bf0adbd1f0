security-api-client-added = Another system of the agency may ask and tell
security-api-client-renewed = Another system of the agency got a new secret
security-api-client-limited = Another system of the agency may ask more or less
security-api-client-removed = Another system of the agency may ask and tell no more
security-api-case-moved = Another system of the agency told of a case
security-webhook-added = Another system of the agency is told about cases
security-webhook-removed = Another system of the agency is told about cases no more
