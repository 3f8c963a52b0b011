package io.accountplanning.samples.quickstart.step;

import io.accountplanning.Workspace;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.tenant.CustomFieldRow;
import io.accountplanning.samples.quickstart.tenant.Tenant;

/** Before anything else, an administrator sets what holds for all plans. What was edited since is kept. */
public final class SetUpTenant {

    private static final long UNTOUCHED = 0;

    private SetUpTenant() {}

    public static String by(Workspace administrator, Tenant tenant) {
        Refusal.in("settings.json", () -> edit(administrator, tenant));
        tenant.fields()
                .forEach(row -> Refusal.in("custom-fields.csv, field " + row.id(), () -> define(administrator, row)));
        return summary(administrator);
    }

    private static void edit(Workspace administrator, Tenant tenant) {
        var settings = administrator.settings();
        if (settings.state().version() == UNTOUCHED) {
            settings.edit(UNTOUCHED, defaults -> tenant.settings().settings());
        }
    }

    private static void define(Workspace administrator, CustomFieldRow row) {
        var fields = administrator.customFields();
        if (fields.all().stream().noneMatch(field -> field.id().equals(row.id()))) {
            fields.define(row.id(), row.field());
        }
    }

    private static String summary(Workspace administrator) {
        var settings = administrator.settings().state().value();
        var since = settings.recurrenceSince() == null ? "" : " since " + settings.recurrenceSince();
        return "days begin in %s, recurrence is %s%s, %d days in the trash, %d custom fields"
                .formatted(
                        settings.zone(),
                        Words.label(settings.recurrence()),
                        since,
                        settings.trashDays(),
                        administrator.customFields().all().size());
    }
}
