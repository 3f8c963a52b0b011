package io.accountplanning.samples.quickstart.crm;

import io.accountplanning.samples.quickstart.file.CsvFile;
import io.accountplanning.samples.quickstart.file.CsvRow;
import io.accountplanning.samples.quickstart.file.Register;
import io.accountplanning.samples.quickstart.file.Values;
import io.accountplanning.samples.quickstart.file.Words;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agency's CRM, read once from its tables. */
public final class Crm {

    private static final Words<StaffRole> ROLES = Words.of(StaffRole.class, "a role");

    private final Register<Client> clients = new Register<>("client", "clients.csv");
    private final Register<StaffMember> staff = new Register<>("member of staff", "staff.csv");
    private final Register<Contact> contacts = new Register<>("contact", "contacts.csv");
    private final Register<Project> projects = new Register<>("project", "projects.csv");
    private final Register<Invoice> invoices = new Register<>("invoice", "invoices.csv");
    private final Register<Estimate> estimates = new Register<>("estimate", "estimates.csv");
    private final Register<Proposal> proposals = new Register<>("proposal", "proposals.csv");

    private final Map<Currency, BigDecimal> euros = new HashMap<>();

    private Crm() {}

    /** Reads the tables of {@code folder}; the first fault in any of them ends it with one sentence. */
    public static Crm read(Path folder) {
        var crm = new Crm();
        for (var row : CsvFile.read(folder.resolve("clients.csv"), "id", "name", "industry", "country", "currency")) {
            var client = client(row);
            crm.clients.add(client.id(), client, row);
        }
        for (var row : CsvFile.read(folder.resolve("staff.csv"), "id", "name", "title", "email", "phone", "role")) {
            var member = staffMember(row);
            crm.staff.add(member.id(), member, row);
        }
        for (var row : CsvFile.read(folder.resolve("contacts.csv"), "id", "client", "name", "title", "email")) {
            var contact = crm.contact(row);
            crm.contacts.add(contact.id(), contact, row);
        }
        for (var row : CsvFile.read(folder.resolve("exchange-rates.csv"), "currency", "euros")) {
            crm.euros.put(row.required("currency", Values::currency), row.required("euros", Values::number));
        }
        crm.readRecords(folder.resolve("projects.csv"), crm.projects, Project::new);
        crm.readRecords(folder.resolve("invoices.csv"), crm.invoices, Invoice::new);
        crm.readRecords(folder.resolve("estimates.csv"), crm.estimates, Estimate::new);
        crm.readRecords(folder.resolve("proposals.csv"), crm.proposals, Proposal::new);
        return crm;
    }

    public Register<Client> clients() {
        return clients;
    }

    public Register<StaffMember> staff() {
        return staff;
    }

    /** The people of clients. */
    public Register<Contact> contacts() {
        return contacts;
    }

    /** How many euros a unit of a currency is worth. */
    public Map<Currency, BigDecimal> euros() {
        return euros;
    }

    public Register<Project> projects() {
        return projects;
    }

    public Register<Invoice> invoices() {
        return invoices;
    }

    public Register<Estimate> estimates() {
        return estimates;
    }

    public Register<Proposal> proposals() {
        return proposals;
    }

    /** Projects, invoices, estimates and proposals alike. */
    public List<BusinessRecord> records() {
        return Stream.<Register<? extends BusinessRecord>>of(projects, invoices, estimates, proposals)
                .<BusinessRecord>flatMap(register -> register.all().stream())
                .toList();
    }

    private static Client client(CsvRow row) {
        return new Client(
                row.required("id", Values::id),
                row.required("name", Values.text(300)),
                row.optional("industry", Values.text(100)),
                row.optional("country", Values::country),
                row.optional("currency", Values::currency));
    }

    private Contact contact(CsvRow row) {
        return new Contact(
                row.required("id", Values::id),
                row.required("client", clients::find),
                row.required("name", Values.text(200)),
                row.optional("title", Values.text(200)),
                row.optional("email", Values::email));
    }

    private static StaffMember staffMember(CsvRow row) {
        return new StaffMember(
                row.required("id", Values::id),
                row.required("name", Values.text(200)),
                row.optional("title", Values.text(200)),
                row.optional("email", Values::email),
                row.optional("phone", Values.text(50)),
                row.required("role", ROLES::read));
    }

    private <T extends BusinessRecord> void readRecords(Path file, Register<T> records, RecordOf<T> recordOf) {
        for (var row : CsvFile.read(file, "id", "client", "title", "date", "amount", "currency", "status")) {
            var record = recordOf.parts(
                    row.required("id", Values::id),
                    row.required("client", clients::find),
                    row.required("title", Values.text(300)),
                    row.required("date", Values::date),
                    amount(row),
                    row.required("status", Values.text(50)));
            records.add(record.id(), record, row);
        }
    }

    /** The currency is always read, so that a wrong one is found beside an amount that is still missing. */
    private static @Nullable Amount amount(CsvRow row) {
        var currency = row.optional("currency", Values::currency);
        return row.optional("amount", value -> Amount.read(value, currency));
    }

    @FunctionalInterface
    private interface RecordOf<T> {
        T parts(String id, Client client, String title, LocalDate date, @Nullable Amount amount, String status);
    }
}
