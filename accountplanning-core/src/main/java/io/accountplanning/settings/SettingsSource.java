package io.accountplanning.settings;

import io.accountplanning.host.TenantId;

/** Where the settings of a tenant come from. Must be thread-safe and quick: it is asked at every call. */
@FunctionalInterface
public interface SettingsSource {

    /** The tenant's settings. */
    Settings of(TenantId tenant);
}
