-- A story on the public page: wanted there by a steward, and shown as long as everyone in it and its customer agree.
alter table recognition_story_person
  add column public boolean not null default false,
  add check (not public or agreed is true);

create table recognition_story_page (
  story_id uuid primary key references recognition_story (id),
  opened_at timestamptz not null,
  opened_by uuid not null references people_person (id)
);
create index recognition_story_page_opened_by on recognition_story_page (opened_by);

-- What the customer of a story was asked, and what they said; their name only where they say so.
create table recognition_story_customer (
  id uuid primary key,
  story_id uuid not null unique references recognition_story (id),
  customer_id uuid not null references customers_customer (id),
  mail_id uuid not null references platform_mail (id),
  asked_at timestamptz not null,
  agreed boolean,
  named boolean not null default false,
  answered_at timestamptz,
  check ((agreed is null) = (answered_at is null)),
  check (not named or agreed is true)
);
create index recognition_story_customer_customer on recognition_story_customer (customer_id);
create index recognition_story_customer_mail on recognition_story_customer (mail_id);
