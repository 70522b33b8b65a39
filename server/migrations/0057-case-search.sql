-- The words of a text, whatever stands between them. PostgreSQL's own parser knows quotes and dashes beyond ASCII by the locale of the database only.
create function words_of(said text) returns tsvector immutable parallel safe language sql
  return to_tsvector('simple', regexp_replace(said collate "pg_c_utf8", '[^[:alnum:]]+', ' ', 'g'));

-- What one finds a case by, beside its number and its customer's name.
alter table recovery_case add column search tsvector generated always as (
  words_of(subject || ' ' || words || ' ' || coalesce(reference, '') || ' ' || coalesce(remedy_sought, ''))
) stored;
drop index recovery_case_words;
create index recovery_case_search on recovery_case using gin (search) with (fastupdate = off);
create index customers_customer_words on customers_customer using gin (words_of(coalesce(name, ''))) with (fastupdate = off);

-- The queue: what is open, the newest first, whoever asks.
create index recovery_case_queue on recovery_case (history, state, id);
create index recovery_case_queue_of_unit on recovery_case (unit_id, history, state, id);
create index recovery_case_queue_of_owner on recovery_case (owner_id, history, state, id);
