--liquibase formatted sql

--changeset artify:0005-watermarks
CREATE TABLE watermarks (
  id              ${key},
  shop_id         text NOT NULL UNIQUE REFERENCES shops(id),
  image_url       text NOT NULL,
  opacity         ${decimal} DEFAULT 0.3 NOT NULL,
  position        text DEFAULT 'bottom-right' NOT NULL,
  size_percentage ${decimal} DEFAULT 10 NOT NULL,
  is_active       ${flag} DEFAULT ${on} NOT NULL,
  version         integer NOT NULL,
  created_at      ${instant} NOT NULL,
  updated_at      ${instant} NOT NULL
);
--rollback DROP TABLE watermarks;

--changeset artify:0005-quotas
CREATE TABLE quotas (
  id                         ${key},
  shop_id                    text NOT NULL REFERENCES shops(id),
  monthly_generation_limit   integer DEFAULT 500 NOT NULL,
  storage_quota_mb           integer DEFAULT 1000 NOT NULL,
  max_concurrent_generations integer DEFAULT 3 NOT NULL,
  -- Of the monthly limit, what only finals of paid orders may use.
  final_reserve              integer DEFAULT 50 NOT NULL,
  current_generations        integer DEFAULT 0 NOT NULL,
  current_storage_mb         ${decimal} DEFAULT 0 NOT NULL,
  last_reset_date            ${instant} NOT NULL,
  total_generations          integer DEFAULT 0 NOT NULL,
  version                    integer NOT NULL,
  created_at                 ${instant} NOT NULL,
  updated_at                 ${instant} NOT NULL,
  UNIQUE (shop_id)
);
--rollback DROP TABLE quotas;
