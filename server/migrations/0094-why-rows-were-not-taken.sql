-- Why a row was not taken, by codes with what their sentences name, so that it can be said in any language. Rows of before keep their English sentence.
alter table listening_bad_row add column problems jsonb;
alter table listening_bad_row alter column reason drop not null;
alter table listening_bad_row add check ((reason is null) <> (problems is null));
