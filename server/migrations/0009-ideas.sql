-- "You said, we did": what was heard, what is different now, and who was told.
create table ideas_answer (
  id uuid primary key,
  slug text not null unique check (length(slug) <= 100),
  you_said text not null check (length(you_said) <= 2000),
  we_did text not null check (length(we_did) <= 2000),
  fix_id uuid unique references recovery_fix (id),
  unit_id uuid references people_unit (id),
  state text not null check (state in ('draft', 'published')),
  made_at timestamptz not null,
  published_at timestamptz,
  published_by uuid references people_person (id)
);
create index ideas_answer_unit on ideas_answer (unit_id);
create index ideas_answer_published_by on ideas_answer (published_by);

-- One row a customer who raised it, so that nobody is told twice.
create table ideas_answer_told (
  answer_id uuid not null references ideas_answer (id),
  customer_id uuid not null references customers_customer (id),
  mail_id uuid references platform_mail (id),
  at timestamptz not null,
  primary key (answer_id, customer_id)
);
create index ideas_answer_told_customer on ideas_answer_told (customer_id);
create index ideas_answer_told_mail on ideas_answer_told (mail_id);
