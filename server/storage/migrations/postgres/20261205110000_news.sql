-- Whoever has a page open is told what has changed since: found by when it happened.
create index case_events_news on case_events (happened_at);
create index notices_news on notices (issued_at);
create index messages_news on messages (sent_at) where side = 'agency';
