package io.accountplanning.samples.quickstart.portfolio;

import io.accountplanning.customfield.CustomField.Target;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.samples.quickstart.crm.Amount;
import io.accountplanning.samples.quickstart.crm.Client;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.file.CsvRow;
import io.accountplanning.samples.quickstart.file.Values;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.tenant.Tenant;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with a plan in each row and a column for each custom field of plans. */
public final class PlanTable {

    private static final Words<PlanStatus> STATUSES = Words.of(PlanStatus.class, "a plan status");
    private static final Words<ClientStatus> CLIENT_STATUSES = Words.of(ClientStatus.class, "a client status");
    private static final Words<BcgClass> BCG_CLASSES = Words.of(BcgClass.class, "a BCG class");
    private static final List<String> COLUMNS = List.of(
            "id",
            "client",
            "subject",
            "period",
            "status",
            "owner",
            "client status",
            "client status reason",
            "bcg class",
            "currency",
            "revenue next year",
            "margin",
            "wallet share");

    private final Crm crm;
    private final CustomColumns customFields;

    public PlanTable(Crm crm, Tenant tenant) {
        this.crm = crm;
        this.customFields = new CustomColumns(tenant.columns(Target.PLAN));
    }

    /** The rows of a file that may have columns of its own beside those of plans. */
    public List<CsvRow> rows(Path file, String... own) {
        return customFields.rows(file, COLUMNS, own);
    }

    /** The plan of a row. */
    public PortfolioPlan plan(CsvRow row) {
        var client = row.required("client", crm.clients()::find);
        var currency = currency(row, client);
        return new PortfolioPlan(
                row.required("id", Values::id),
                client,
                row.required("subject", Values.text(200)),
                row.required("period", Values::period),
                row.required("status", STATUSES::read),
                row.optional("owner", crm.staff()::find),
                row.optional("client status", CLIENT_STATUSES::read),
                reason(row),
                row.optional("bcg class", BCG_CLASSES::read),
                currency,
                row.optional("revenue next year", value -> Amount.read(value, currency)),
                row.optional("margin", value -> Values.margin(Values.number(value))),
                row.optional("wallet share", value -> Values.share(Values.number(value))),
                customFields.values(row));
    }

    private static @Nullable Currency currency(CsvRow row, Client client) {
        var own = row.optional("currency", Values::currency);
        return own == null ? client.currency() : own;
    }

    private static @Nullable String reason(CsvRow row) {
        var reason = row.optional("client status reason", Values.text(1_000));
        if (reason != null && row.optional("client status", CLIENT_STATUSES::read) == null) {
            throw row.rejects("client status reason", "is the reason of no client status; fill in that column too");
        }
        return reason;
    }
}
