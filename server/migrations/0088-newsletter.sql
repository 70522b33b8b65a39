-- One issue of the newsletter: it drafts itself from what happened, is made one's own, and goes to each reader once.
create table newsletter_edition (
  id uuid primary key,
  -- Its place in the archive, given when it begins to go out: 1, 2, 3.
  number int unique check (number >= 1),
  title text not null check (length(title) between 1 and 200),
  opening text not null check (length(opening) <= 4000),
  -- What it is written in; the frame around it is in the reader's own language.
  language text not null check (length(language) <= 12),
  -- The days that it tells of.
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  state text not null check (state in ('draft', 'scheduled', 'sending', 'paused', 'sent', 'cancelled')),
  made_by uuid not null references people_person (id),
  made_at timestamptz not null,
  send_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  -- Taken off the archive and the feed; who has it by mail keeps it.
  withdrawn_at timestamptz,
  -- Why it stands still although it is being sent, and until when: the mail server cannot be reached.
  trouble text check (length(trouble) <= 2000),
  quiet_until timestamptz,
  check ((state = 'draft') = (send_at is null)),
  check ((state in ('draft', 'scheduled')) = (started_at is null)),
  check ((number is null) = (started_at is null)),
  check ((state in ('sent', 'cancelled')) = (ended_at is not null))
);
create index newsletter_edition_made_by on newsletter_edition (made_by);
create index newsletter_edition_under_way on newsletter_edition (send_at) where state in ('scheduled', 'sending');

create table newsletter_part (
  edition_id uuid not null references newsletter_edition (id) on delete cascade,
  position int not null check (position between 0 and 59),
  kind text not null check (kind in ('words', 'story', 'tip', 'change', 'measure', 'thanks', 'decision')),
  title text not null check (length(title) <= 200),
  body text not null check (length(body) between 1 and 4000),
  -- The record that it tells of, for Trace, and so that no two editions tell the same.
  about_kind text check (length(about_kind) <= 40),
  about_id uuid,
  primary key (edition_id, position),
  check ((about_kind is null) = (about_id is null))
);
create index newsletter_part_about on newsletter_part (about_kind, about_id);

-- Those who work here and want no newsletter by mail.
create table newsletter_declined (
  person_id uuid primary key references people_person (id),
  at timestamptz not null
);

-- Those who asked for the newsletter from outside, and said yes once more by the link in a mail. One who left is forgotten after a month.
create table newsletter_subscriber (
  id uuid primary key,
  email text not null check (length(email) <= 254),
  language text not null check (length(language) <= 12),
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  left_at timestamptz
);
create unique index newsletter_subscriber_email on newsletter_subscriber (lower(email));

-- One row for each reader of an edition that goes out: taken up one after the other, settled once. Its Message-ID is made of its key.
create table newsletter_delivery (
  edition_id uuid not null references newsletter_edition (id),
  -- The person or the subscriber.
  reader_id uuid not null,
  person_id uuid references people_person (id),
  subscriber_id uuid references newsletter_subscriber (id) on delete cascade,
  -- kept: no mail server is set up; unwanted: they declined, left or lost their address before their turn.
  state text not null check (state in ('waiting', 'sent', 'kept', 'unwanted', 'refused', 'failed')),
  attempts int not null default 0,
  next_at timestamptz not null,
  settled_at timestamptz,
  last_error text check (length(last_error) <= 2000),
  primary key (edition_id, reader_id),
  check (reader_id = coalesce(person_id, subscriber_id) and num_nonnulls(person_id, subscriber_id) = 1),
  check ((state = 'waiting') = (settled_at is null))
);
create index newsletter_delivery_person on newsletter_delivery (person_id);
create index newsletter_delivery_subscriber on newsletter_delivery (subscriber_id);
create index newsletter_delivery_waiting on newsletter_delivery (edition_id, next_at, reader_id) where state = 'waiting';
create index newsletter_delivery_settled on newsletter_delivery (settled_at) where state = 'sent';
