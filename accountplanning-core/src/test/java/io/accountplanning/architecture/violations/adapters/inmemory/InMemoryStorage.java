package io.accountplanning.architecture.violations.adapters.inmemory;

import io.accountplanning.architecture.violations.adapters.storage.Storage;

/** Public, and rightly so. */
public final class InMemoryStorage implements Storage {}
