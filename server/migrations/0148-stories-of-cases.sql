-- A story may tell of a case, and is then of its customer.
alter table recognition_story
  add column case_id uuid references recovery_case (id),
  add check (num_nonnulls(kudos_id, case_id) <= 1);
create index recognition_story_case on recognition_story (case_id);
