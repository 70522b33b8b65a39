-- Why an import failed, so that it can be said in another language: the code of its refusal, and what its sentence names.
alter table listening_import add column failure_told jsonb check (length(failure_told::text) <= 20000);
