package io.accountplanning.privacy;

import io.accountplanning.catalog.CatalogStore;

/** Repositories that give all their texts. */
public interface PrivacyStore extends CatalogStore {

    /** Every text of the tenant. */
    StoredTexts texts();
}
