-- Who noted a case: they are told what became of it. Null where a customer's own words opened it.
alter table recovery_case add column opened_by uuid references people_person (id);
create index recovery_case_opened_by on recovery_case (opened_by);
-- The customer agreed to be told whether what is changed because of their case has helped.
alter table recovery_case add column wants_word boolean not null default false;

alter table recovery_fix
  -- Which policy, lesson, product or supplier it lands in, in words or as an address.
  add column lands_at text check (length(lands_at) <= 300),
  -- What the chart came to say, told once.
  add column verdict text check (verdict in ('improved', 'worse', 'no-signal', 'higher', 'lower')),
  add column verdict_at timestamptz,
  add check ((verdict is null) = (verdict_at is null));

-- One row a colleague, so that nobody is told twice.
create table recovery_fix_told (
  fix_id uuid not null references recovery_fix (id),
  person_id uuid not null references people_person (id),
  news text not null check (news in ('done', 'verdict')),
  at timestamptz not null,
  primary key (fix_id, person_id, news)
);
create index recovery_fix_told_person on recovery_fix_told (person_id);
revoke update, delete on recovery_fix_told from wellserved_app;

-- A customer who was told what changed, and agreed to it, was told that it has helped.
alter table ideas_answer_told add column judged_mail_id uuid references platform_mail (id);
create index ideas_answer_told_judged_mail on ideas_answer_told (judged_mail_id);
