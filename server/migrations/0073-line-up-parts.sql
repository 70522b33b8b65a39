-- The standard's own question with its answers, where a card asks that one.
alter table line_up_card add column check_id uuid references standards_check (id);
create index line_up_card_check on line_up_card (check_id);

-- What stood on a card before its lead put something else there, so that it can be put back. Never changed but for being taken back once.
create table line_up_swap (
  id uuid primary key,
  card_id uuid not null references line_up_card (id),
  part text not null check (part in ('standard', 'story', 'miss', 'question')),
  -- The columns of the card that the swap changed, as they were.
  before jsonb not null check (length(before::text) <= 4000),
  at timestamptz not null,
  by_id uuid references people_person (id),
  taken_back_at timestamptz
);
create index line_up_swap_card on line_up_swap (card_id, id);
create index line_up_swap_by on line_up_swap (by_id);

