-- What one person did, the latest first, among millions of rows.
create index platform_audit_actor on platform_audit (actor_id, id) where actor_id is not null;
