-- Every word that a case is found by, once: what begins with a word that somebody types is looked up here, and the index of words is then asked for whole
-- words, of which it walks the lists side by side. For a beginning it gathers all cases that have one, which grows with their number.
create table recovery_word (word text collate "C" primary key);

-- Cases whose words have not been gathered yet: not where they are opened, where two might wait for each other over a new word.
create table recovery_word_due (case_id uuid primary key);
insert into recovery_word_due select id from recovery_case;

create function recovery_words_are_due() returns trigger language plpgsql as $$
begin
  insert into recovery_word_due select id from written on conflict do nothing;
  return null;
end $$;
create trigger recovery_case_words_due after insert on recovery_case
  referencing new table as written for each statement execute function recovery_words_are_due();

create function recovery_words_are_due_anew() returns trigger language plpgsql as $$
begin
  insert into recovery_word_due values (new.id) on conflict do nothing;
  return null;
end $$;
create trigger recovery_case_words_due_anew after update of subject, words, reference, remedy_sought, searched_name, customer_id on recovery_case
  for each row when (new.search is distinct from old.search) execute function recovery_words_are_due_anew();

-- A name that nobody has any more is no word here either.
create or replace function recovery_rename_cases() returns trigger language plpgsql as $$
begin
  update recovery_case set searched_name = new.name where customer_id = new.id;
  if not found then return null; end if;
  delete from recovery_word where word = any(tsvector_to_array(words_of(coalesce(old.name, ''))))
    and not exists (select from recovery_case where search @@ ('''' || word || '''')::tsquery);
  return null;
end $$;
