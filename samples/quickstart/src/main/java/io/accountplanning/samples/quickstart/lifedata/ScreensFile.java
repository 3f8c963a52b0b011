package io.accountplanning.samples.quickstart.lifedata;

import io.accountplanning.plan.PlanStatus;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.file.Required;
import io.accountplanning.samples.quickstart.portfolio.PortfolioPlan;
import io.accountplanning.samples.quickstart.tenant.CustomFieldRow;
import java.util.List;

/** What is asked of the portfolio. */
public record ScreensFile(SavedFilterRow savedFilter, BulkRow bulk) {

    public ScreensFile {
        Required.present("savedFilter", savedFilter);
        Required.present("bulk", bulk);
    }

    /** A filter that is kept: plans whose custom field has one of these values. */
    public record SavedFilterRow(String name, CustomFieldRow field, List<String> values) {

        public SavedFilterRow {
            Required.present("name", name);
            Required.present("field", field);
            values = Required.rows("values", values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("the list \"values\" is empty; write what the field may have");
            }
        }
    }

    /** Who gives which plans which status. */
    public record BulkRow(StaffMember by, List<PortfolioPlan> plans, PlanStatus status) {

        public BulkRow {
            Required.present("by", by);
            plans = Required.rows("plans", plans);
            Required.present("status", status);
        }
    }
}
