-- What was claimed in advertising or promised in a sale or a contract, so that nobody is kept in a false belief.
create table recovery_claim (
  id uuid primary key,
  kind text not null check (kind in ('advertising', 'sale', 'contract')),
  words text not null check (length(words) between 1 and 500),
  -- The campaign, the page, the number of the contract.
  place text not null default '' check (length(place) <= 300),
  owner_id uuid not null references people_person (id),
  unit_id uuid not null references people_unit (id),
  -- Of a deal: to whom, and when it is delivered. Of a claim: neither; whoever buys in its unit is asked.
  customer_id uuid references customers_customer (id),
  delivery_on date,
  -- So many days after delivery the buyer is asked.
  ask_after_days smallint not null check (ask_after_days between 0 and 365),
  -- Of a claim: so many of the buyers of a day at most.
  asks_a_day smallint not null check (asks_a_day between 0 and 500),
  made_at timestamptz not null,
  made_by uuid references people_person (id),
  retired_at timestamptz,
  check ((customer_id is null) = (delivery_on is null))
);
create index recovery_claim_owner on recovery_claim (owner_id);
create index recovery_claim_unit on recovery_claim (unit_id);
create index recovery_claim_customer on recovery_claim (customer_id);
create index recovery_claim_made_by on recovery_claim (made_by);

-- One buyer is asked about one claim once.
create table recovery_claim_ask (
  id uuid primary key,
  claim_id uuid not null references recovery_claim (id),
  customer_id uuid not null references customers_customer (id),
  mail_id uuid references platform_mail (id),
  asked_at timestamptz not null,
  answered_at timestamptz,
  as_promised boolean,
  words text not null default '' check (length(words) <= 4000),
  -- What a "no" opened, against the owner of the claim.
  case_id uuid references recovery_case (id),
  unique (claim_id, customer_id),
  check ((answered_at is null) = (as_promised is null))
);
create index recovery_claim_ask_customer on recovery_claim_ask (customer_id, asked_at);
create index recovery_claim_ask_mail on recovery_claim_ask (mail_id);
create index recovery_claim_ask_case on recovery_claim_ask (case_id);
