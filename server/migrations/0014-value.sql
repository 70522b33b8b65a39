-- What customers buy and why they leave: purchases that come again are told from new ones, and what value is read from is known to have changed or not.

-- Purchases without a key are the same when customer, instant and amount are. What is there twice by now keeps apart by a key of its own.
update customers_purchase p set key = 'purchase ' || p.id
where p.key is null and exists (
  select 1 from customers_purchase o
  where o.id < p.id and o.key is null and o.customer_id = p.customer_id and o.at = p.at
    and o.amount_minor = p.amount_minor and o.currency = p.currency
);
create unique index customers_purchase_same on customers_purchase (customer_id, at, amount_minor, currency) where key is null;
create index customers_purchase_at on customers_purchase (at);

-- A customer who has left, as far as anybody was told: the last leaving counts; one who comes back has none.
create table customers_leaving (
  customer_id uuid primary key references customers_customer (id),
  day date not null,
  reason text not null check (reason in ('price', 'service', 'product', 'moved', 'other')),
  noted_at timestamptz not null
);

-- By what spending within a year a customer is small, middle or large. No row: by thirds of those who bought.
create table customers_band_rule (
  one boolean primary key default true check (one),
  middle_from_minor bigint not null check (middle_from_minor > 0),
  large_from_minor bigint not null check (large_from_minor > middle_from_minor),
  currency text not null check (length(currency) = 3)
);

-- Goes up with every change of purchases or leavings, in the deed's transaction: what was worked out from them holds as long as it stands.
create table customers_revision (
  one boolean primary key default true check (one),
  revision bigint not null
);
