-- Replies that are written once and well; each may say which standard it lives.
create table recovery_template (
  id uuid primary key,
  name text not null check (length(name) <= 120),
  standard_id uuid references standards_standard (id),
  made_at timestamptz not null,
  retired_at timestamptz
);
create index recovery_template_standard on recovery_template (standard_id);

create table recovery_template_text (
  template_id uuid not null references recovery_template (id),
  language text not null check (length(language) <= 12),
  body text not null check (length(body) <= 8000),
  primary key (template_id, language)
);

alter table recovery_message add column template_id uuid references recovery_template (id);
create index recovery_message_template on recovery_message (template_id);
