-- How the customer can appeal against a final answer; with the reason it is what they read. Null on answers given before both were asked for.
alter table recovery_case add column closure_appeal text check (length(closure_appeal) <= 1000);

-- A customer appealed against a closing without them, and it went to somebody who had neither owned nor closed it.
create table recovery_appeal (
  id uuid primary key,
  case_id uuid not null references recovery_case (id),
  against text not null check (against in ('disagreed', 'abuse')),
  reason text not null check (length(reason) <= 2000),
  closed_by uuid references people_person (id),
  to_id uuid not null references people_person (id),
  at timestamptz not null
);
create index recovery_appeal_case on recovery_appeal (case_id, at);
create index recovery_appeal_closed_by on recovery_appeal (closed_by);
create index recovery_appeal_to on recovery_appeal (to_id);
create index recovery_appeal_at on recovery_appeal (at);
revoke update, delete on recovery_appeal from wellserved_app;

-- An answer about satisfaction that has been told to measures by whether we had failed its customer before; so that no repeat counts it twice.
create table recovery_later_answer (
  response_id uuid primary key references listening_response (id) on delete cascade,
  after_case uuid references recovery_case (id)
);
create index recovery_later_answer_case on recovery_later_answer (after_case);

create index recovery_case_closed on recovery_case (closed_at) where closed_at is not null;
