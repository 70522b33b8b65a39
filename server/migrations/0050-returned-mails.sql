-- Mail that a colleague wrote does not call itself automatic; mail that can never arrive says so.
alter table platform_mail
  add column by_person boolean not null default false,
  add column undelivered_at timestamptz,
  drop constraint platform_mail_state_check,
  -- returned: refused for good, at once by a mail server or later by the mail that says so.
  add constraint platform_mail_state_check check (state in ('kept', 'queued', 'sent', 'failed', 'returned'));
