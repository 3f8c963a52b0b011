package io.accountplanning.samples.quickstart.host;

import io.accountplanning.host.Client;
import io.accountplanning.host.ClientDirectory;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.ExchangeRates;
import io.accountplanning.host.RecordDirectory;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.UserId;
import io.accountplanning.initiative.OpportunityGateway;
import io.accountplanning.relation.ProjectGateway;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.crm.CrmTables;
import io.accountplanning.tasksync.HostTasks;
import io.accountplanning.testkit.ClientDirectoryContract;
import io.accountplanning.testkit.ExchangeRatesContract;
import io.accountplanning.testkit.HostTasksContract;
import io.accountplanning.testkit.OpportunityGatewayContract;
import io.accountplanning.testkit.ProjectGatewayContract;
import io.accountplanning.testkit.RecordDirectoryContract;
import io.accountplanning.testkit.StaffDirectoryContract;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** What the CRM gives to the library keeps what the library's ports promise. */
class CrmPortsTest {

    private static final Crm CRM = Crm.read(Path.of("data"));
    private static final CrmTables TABLES = CrmTables.inMemory();

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @Nested
    class Clients extends ClientDirectoryContract {
        @Override
        protected ClientDirectory directory() {
            return new CrmClients(CRM);
        }

        @Override
        protected ClientId known() {
            return ClientId.of("thevenard");
        }
    }

    @Nested
    class Staff extends StaffDirectoryContract {
        @Override
        protected StaffDirectory directory() {
            return CrmPorts.staff(CRM);
        }

        @Override
        protected UserId known() {
            return UserId.of("farid");
        }
    }

    @Nested
    class Records extends RecordDirectoryContract {
        @Override
        protected RecordDirectory directory() {
            return CrmPorts.records(CRM, TABLES.projects());
        }

        @Override
        protected RecordKind kind() {
            return RecordKind.INVOICE;
        }

        @Override
        protected String known() {
            return "INV-24-0117";
        }
    }

    @Nested
    class Projects extends ProjectGatewayContract {
        @Override
        protected ProjectGateway gateway() {
            return new CrmProjects(CRM, TABLES.projects());
        }

        @Override
        protected Client client() {
            return Client.of("thevenard", "Maison Thévenard-Aubrac");
        }

        @Override
        protected UserId somebody() {
            return UserId.of("alice");
        }
    }

    @Nested
    class Tasks extends HostTasksContract {
        @Override
        protected HostTasks tasks() {
            return new CrmTasks(TABLES.projects());
        }

        @Override
        protected String project() {
            return "PRJ-2601";
        }

        @Override
        protected UserId somebody() {
            return UserId.of("dmitri");
        }

        @Override
        protected List<String> statuses() {
            return List.of("Not Started", "Complete");
        }
    }

    @Nested
    class Opportunities extends OpportunityGatewayContract {
        @Override
        protected OpportunityGateway gateway() {
            return new CrmOpportunities(TABLES.opportunities());
        }

        @Override
        protected Client client() {
            return Client.of("thevenard", "Maison Thévenard-Aubrac");
        }
    }

    @Nested
    class Rates extends ExchangeRatesContract {
        @Override
        protected ExchangeRates rates() {
            return new CsvRates(CRM.euros());
        }

        @Override
        protected Currency from() {
            return Currency.getInstance("GBP");
        }

        @Override
        protected Currency to() {
            return Currency.getInstance("SEK");
        }

        @Override
        protected LocalDate day() {
            return LocalDate.of(2026, 11, 23);
        }
    }
}
