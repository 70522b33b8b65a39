-- A customer's name among the words that a case is found by: one index answers, and a word of the name beside a word of the matter finds it too.
create function recovery_name_of(customer uuid) returns text stable language sql
  return (select name from customers_customer where id = customer);

-- The table is written anew once, with the name and the words; an update of each row would take every index along.
drop index recovery_case_search;
alter table recovery_case drop column search, add column searched_name text;
alter table recovery_case
  alter column searched_name type text using recovery_name_of(customer_id),
  add column search tsvector generated always as (
    words_of(subject || ' ' || words || ' ' || coalesce(reference, '') || ' ' || coalesce(remedy_sought, '') || ' ' || coalesce(searched_name, ''))
  ) stored;
create index recovery_case_search on recovery_case using gin (search) with (fastupdate = off);
drop index customers_customer_words;

-- It follows the customer: another one, another name, and the erasure of it.
create function recovery_name_case() returns trigger language plpgsql as $$
begin
  new.searched_name := recovery_name_of(new.customer_id);
  return new;
end $$;
create trigger recovery_case_named before insert on recovery_case
  for each row when (new.customer_id is not null) execute function recovery_name_case();
create trigger recovery_case_named_anew before update of customer_id on recovery_case
  for each row when (new.customer_id is distinct from old.customer_id) execute function recovery_name_case();

create function recovery_rename_cases() returns trigger language plpgsql as $$
begin
  update recovery_case set searched_name = new.name where customer_id = new.id;
  return null;
end $$;
create trigger customers_customer_renamed after update of name on customers_customer
  for each row when (new.name is distinct from old.name) execute function recovery_rename_cases();
