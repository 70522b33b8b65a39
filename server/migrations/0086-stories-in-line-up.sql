-- A card's story may be one that a steward put on the board, instead of thanks.
alter table line_up_card
  add column story_id uuid references recognition_story (id),
  add check (num_nonnulls(kudos_id, story_id) <= 1);
create index line_up_card_story on line_up_card (story_id);
