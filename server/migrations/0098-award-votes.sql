-- Who has voted, once each. Not when, and nothing of what they chose; destroyed with the box.
create table recognition_award_voter (
  award_id uuid not null references recognition_award (id),
  person_id uuid not null references people_person (id),
  primary key (award_id, person_id)
);
create index recognition_award_voter_person on recognition_award_voter (person_id);

-- All ballots of an award in one row, which every vote writes anew: sums by nominee, sealed with the key that lies beside the data, of one length
-- whatever they are. So no row, no order and no transaction of the database belongs to one ballot.
create table recognition_award_box (
  award_id uuid primary key references recognition_award (id),
  sealed bytea not null
);

-- Who was told by mail of what, so that nobody is told twice.
create table recognition_award_notice (
  award_id uuid not null references recognition_award (id),
  kind text not null check (kind in ('vote', 'reminder', 'won')),
  person_id uuid not null references people_person (id),
  primary key (award_id, kind, person_id)
);
create index recognition_award_notice_person on recognition_award_notice (person_id);
