package io.accountplanning.bcg;

import io.accountplanning.catalog.CatalogStore;

/** Repositories that have the growth-share matrix among them. */
public interface BcgMatrixStore extends CatalogStore {

    /** The growth-share matrix. */
    BcgMatrixRepository bcgMatrix();
}
