-- A promise may be made without a case: in a call or a visit, to a customer we know or to somebody by name.
alter table recovery_promise
  alter column case_id drop not null,
  add column customer_id uuid references customers_customer (id),
  add column to_whom text check (length(to_whom) between 1 and 200),
  -- Where it counts, when it hangs on no case.
  add column unit_id uuid references people_unit (id),
  add column made_in text not null default 'case' check (made_in in ('case', 'call', 'visit')),
  -- The promise that this one took the place of, when a new time was agreed.
  add column instead_of uuid references recovery_promise (id),
  add column remind_at timestamptz,
  add column reminded_at timestamptz,
  add constraint recovery_promise_whose check (
    (case_id is not null) or (unit_id is not null and (customer_id is not null or to_whom is not null))
  );
create index recovery_promise_customer on recovery_promise (customer_id);
create index recovery_promise_unit on recovery_promise (unit_id);
create unique index recovery_promise_instead_of on recovery_promise (instead_of) where instead_of is not null;
create index recovery_promise_remind on recovery_promise (remind_at) where outcome is null and reminded_at is null;
