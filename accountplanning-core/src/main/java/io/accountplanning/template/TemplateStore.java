package io.accountplanning.template;

import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.snapshot.SnapshotStore;

/** The repositories that templates need. */
public interface TemplateStore extends CatalogStore, SnapshotStore {}
