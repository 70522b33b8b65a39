-- What the customer calls the matter by: a booking, an order, a policy.
alter table recovery_case add column reference text check (length(reference) between 1 and 120);
create index recovery_case_reference on recovery_case (lower(reference)) where reference is not null;

-- What was sent to open a case, by the key it carried: sending it twice opens one.
create table recovery_opening (
  key uuid primary key,
  case_id uuid not null references recovery_case (id),
  at timestamptz not null
);
create index recovery_opening_case on recovery_opening (case_id);
revoke update on recovery_opening from wellserved_app;
