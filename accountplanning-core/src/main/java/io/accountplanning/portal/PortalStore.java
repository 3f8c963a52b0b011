package io.accountplanning.portal;

import io.accountplanning.catalog.CatalogStore;

/** Repositories that have what clients ask for among them. */
public interface PortalStore extends CatalogStore {

    /** What clients ask for. */
    PortalRepository portal();
}
