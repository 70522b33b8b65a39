create table customers_customer (
  id uuid primary key,
  -- The key another system knows this customer by.
  key text unique check (length(key) <= 200),
  name text check (length(name) <= 200),
  email text check (length(email) <= 254),
  phone text check (length(phone) <= 60),
  language text check (length(language) <= 12),
  -- By last year's spending, where purchases are known. Service never depends on it; even-handedness is checked by it.
  band text check (band in ('small', 'middle', 'large')),
  made_at timestamptz not null,
  erased_at timestamptz
);
create index customers_customer_email on customers_customer (lower(email));
create index customers_customer_name on customers_customer (lower(name));

create table customers_purchase (
  id uuid primary key,
  customer_id uuid not null references customers_customer (id),
  key text unique check (length(key) <= 200),
  at timestamptz not null,
  amount_minor bigint not null,
  currency text not null check (length(currency) = 3),
  unit_id uuid references people_unit (id),
  what text check (length(what) <= 200)
);
create index customers_purchase_customer on customers_purchase (customer_id, at);
create index customers_purchase_unit on customers_purchase (unit_id);
