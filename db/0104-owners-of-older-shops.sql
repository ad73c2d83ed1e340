--liquibase formatted sql

-- Shops that installed the app before it knew of staff get their owner; later ones get theirs when
-- they install it.

--changeset artify:0104-owners-of-older-shops-sqlite dbms:sqlite
INSERT INTO staff_members (uuid, shop_id, name, email, role, version, created_at, updated_at)
SELECT lower(substr(hex(randomblob(4)), 1, 8) || '-' || substr(hex(randomblob(2)), 1, 4) || '-4'
    || substr(hex(randomblob(2)), 2, 3) || '-8' || substr(hex(randomblob(2)), 2, 3) || '-'
    || hex(randomblob(6))),
  id, coalesce(shop_name, id), email, 'owner', 0, updated_at, updated_at
FROM shops WHERE id NOT IN (SELECT shop_id FROM staff_members);
--rollback SELECT 1;

--changeset artify:0104-owners-of-older-shops-postgresql dbms:postgresql
INSERT INTO staff_members (uuid, shop_id, name, email, role, version, created_at, updated_at)
SELECT gen_random_uuid()::text, id, coalesce(shop_name, id), email, 'owner', 0, updated_at,
  updated_at
FROM shops WHERE id NOT IN (SELECT shop_id FROM staff_members);
--rollback SELECT 1;
