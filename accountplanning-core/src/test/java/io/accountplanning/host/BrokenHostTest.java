package io.accountplanning.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.accountplanning.initiative.NewOpportunity;
import io.accountplanning.initiative.OpportunityGateway;
import io.accountplanning.notification.Mail;
import io.accountplanning.notification.MailSender;
import io.accountplanning.notification.Notice;
import io.accountplanning.notification.Notifier;
import io.accountplanning.relation.ProjectGateway;
import io.accountplanning.relation.ProjectOrder;
import io.accountplanning.testkit.ClientDirectoryContract;
import io.accountplanning.testkit.ExchangeRatesContract;
import io.accountplanning.testkit.FakeOpportunities;
import io.accountplanning.testkit.FakeProjects;
import io.accountplanning.testkit.ForwardingProjects;
import io.accountplanning.testkit.MailSenderContract;
import io.accountplanning.testkit.NotifierContract;
import io.accountplanning.testkit.OpportunityGatewayContract;
import io.accountplanning.testkit.ProjectGatewayContract;
import io.accountplanning.testkit.RecordDirectoryContract;
import io.accountplanning.testkit.StaffDirectoryContract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The suites for a host's ports can fail: a port that breaks a rule is told which, in words; one that keeps them passes. */
class BrokenHostTest {

    private static final Client ACME = Client.of("acme", "Acme");
    private static final HostRecord INVOICE = new HostRecord(RecordKind.INVOICE, "7", "Invoice 7", null, null);
    private static final ExchangeRates RATES =
            (tenant, from, to, day) -> from.getCurrencyCode().equals("XTS")
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(from.getCurrencyCode().equals("USD") ? "0.8" : "1.25"));

    private static ClientDirectory clients = (tenant, id) -> Optional.empty();
    private static StaffDirectory staff = (tenant, id) -> Optional.empty();
    private static RecordDirectory records = (tenant, kind, id) -> Optional.empty();
    private static OpportunityGateway opportunities = new FakeOpportunities();
    private static ProjectGateway projects = new FakeProjects();
    private static ExchangeRates rates = RATES;
    private static FakeMailbox mails = new FakeMailbox();
    private static FakeBell notifier = new FakeBell();

    static final class Clients extends ClientDirectoryContract {
        @Override
        protected ClientDirectory directory() {
            return clients;
        }

        @Override
        protected ClientId known() {
            return ACME.id();
        }
    }

    static final class Staff extends StaffDirectoryContract {
        @Override
        protected StaffDirectory directory() {
            return staff;
        }

        @Override
        protected UserId known() {
            return UserId.of("alice");
        }
    }

    static final class Records extends RecordDirectoryContract {
        @Override
        protected RecordDirectory directory() {
            return records;
        }

        @Override
        protected RecordKind kind() {
            return RecordKind.INVOICE;
        }

        @Override
        protected String known() {
            return "7";
        }
    }

    static final class Opportunities extends OpportunityGatewayContract {
        @Override
        protected OpportunityGateway gateway() {
            return opportunities;
        }

        @Override
        protected Client client() {
            return ACME;
        }
    }

    static final class Projects extends ProjectGatewayContract {
        @Override
        protected ProjectGateway gateway() {
            return projects;
        }

        @Override
        protected Client client() {
            return ACME;
        }

        @Override
        protected UserId somebody() {
            return UserId.of("alice");
        }
    }

    static final class Rates extends ExchangeRatesContract {
        @Override
        protected ExchangeRates rates() {
            return rates;
        }

        @Override
        protected Currency from() {
            return Currency.getInstance("USD");
        }

        @Override
        protected Currency to() {
            return Currency.getInstance("EUR");
        }

        @Override
        protected LocalDate day() {
            return LocalDate.of(2027, 2, 15);
        }
    }

    static final class Mails extends MailSenderContract {
        @Override
        protected MailSender sender() {
            return mails;
        }

        @Override
        protected MailSender senderWithoutServer() {
            return mails.withoutServer();
        }

        @Override
        protected String address() {
            return "bob@example.com";
        }

        @Override
        protected List<Received> received() {
            return mails.received();
        }
    }

    static final class Bell extends NotifierContract {
        @Override
        protected Notifier notifier() {
            return notifier;
        }

        @Override
        protected UserId somebody() {
            return UserId.of("bob");
        }

        @Override
        protected UserId somebodyElse() {
            return UserId.of("carol");
        }

        @Override
        protected List<String> told(UserId person) {
            return notifier.told(person);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("right")
    void aPortThatKeepsTheRulesPasses(Class<?> suite, Runnable port) {
        port.run();
        assertThat(HostSuites.failures(suite)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("broken")
    void aPortThatBreaksARuleIsToldWhich(Class<?> suite, String rule, Runnable port) {
        port.run();
        assertThat(HostSuites.failures(suite)).as("what the suite says").anyMatch(sentence -> sentence.contains(rule));
    }

    static Stream<Arguments> right() {
        return Stream.of(
                arguments(
                        Clients.class,
                        clients((tenant, id) -> id.equals(ACME.id()) ? Optional.of(ACME) : Optional.empty())),
                arguments(
                        Staff.class,
                        staff((tenant, id) ->
                                id.value().equals("alice") ? Optional.of(person(id, null)) : Optional.empty())),
                arguments(Records.class, records(BrokenHostTest::invoice)),
                arguments(Opportunities.class, opportunities(new FakeOpportunities())),
                arguments(Projects.class, projects(new FakeProjects())),
                arguments(Rates.class, rates(RATES)),
                arguments(Mails.class, mails(new FakeMailbox())),
                arguments(Bell.class, notifier(new FakeBell())));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(Clients.class, "a client that is there is found", clients((tenant, id) -> Optional.empty())),
                arguments(
                        Clients.class,
                        "with the id that it was asked for by",
                        clients((tenant, id) -> Optional.of(Client.of("zeta", "Zeta")))),
                arguments(Clients.class, "neither null nor a failure", clients((tenant, id) -> Optional.of(ACME))),
                arguments(Staff.class, "a person who is there is found", staff((tenant, id) -> Optional.empty())),
                arguments(
                        Staff.class,
                        "neither null nor a failure",
                        staff((tenant, id) -> Optional.of(person(id, null)))),
                arguments(
                        Staff.class,
                        "one that mail can be sent to",
                        staff((tenant, id) -> Optional.of(person(id, "none")))),
                arguments(
                        Records.class,
                        "a record that is there is found",
                        records((tenant, kind, id) -> Optional.empty())),
                arguments(
                        Records.class,
                        "with the kind and id that it was asked for by",
                        records((tenant, kind, id) ->
                                Optional.of(new HostRecord(RecordKind.PROJECT, id, "Rollout", null, null)))),
                arguments(
                        Records.class,
                        "neither null nor a failure",
                        records((tenant, kind, id) -> Optional.of(INVOICE))),
                arguments(
                        Opportunities.class,
                        "an opportunity that was created is found by its key",
                        opportunities(new Forgetful())),
                arguments(Opportunities.class, "another key is another opportunity", opportunities(new One())),
                arguments(
                        Projects.class,
                        "a project that was created is found by its key",
                        projects(new ForwardingProjects(new FakeProjects()) {
                            @Override
                            public Optional<HostRecord> find(TenantId tenant, String key) {
                                return Optional.empty();
                            }
                        })),
                arguments(
                        Projects.class,
                        "a project is of the kind PROJECT",
                        projects(new ForwardingProjects(new FakeProjects()) {
                            @Override
                            public HostRecord create(ProjectOrder order) {
                                return INVOICE;
                            }
                        })),
                arguments(
                        Rates.class,
                        "a rate is more than 0",
                        rates((tenant, from, to, day) -> Optional.of(BigDecimal.ZERO))),
                arguments(
                        Rates.class,
                        "what there is no rate of is empty",
                        rates((tenant, from, to, day) -> Optional.of(BigDecimal.ONE))),
                arguments(
                        Rates.class,
                        "who converts there and back",
                        rates((tenant, from, to, day) -> from.getCurrencyCode().equals("XTS")
                                ? Optional.empty()
                                : Optional.of(new BigDecimal("0.8")))),
                arguments(Mails.class, "the HTML arrives as it was handed over", mails(new FakeMailbox() {
                    @Override
                    void deliver(Mail mail) {
                        put(mail, "");
                    }
                })),
                arguments(Mails.class, "a mail that cannot be handed over is a failure", mails(new FakeMailbox() {
                    @Override
                    MailSender withoutServer() {
                        return mail -> {};
                    }
                })),
                arguments(Mails.class, "a mail arrives once", mails(new FakeMailbox() {
                    @Override
                    void deliver(Mail mail) {
                        put(mail, mail.html());
                        put(mail, mail.html());
                    }
                })),
                arguments(Bell.class, "what is told again under the same id is shown once", notifier(new FakeBell() {
                    @Override
                    public void tell(Notice notice) {
                        show(notice.recipient(), notice.subject());
                    }
                })),
                arguments(Bell.class, "others are not told", notifier(new FakeBell() {
                    @Override
                    void show(UserId person, String subject) {
                        super.show(person, subject);
                        super.show(UserId.of("carol"), subject);
                    }
                })));
    }

    private static Optional<HostRecord> invoice(TenantId tenant, RecordKind kind, String id) {
        return kind == RecordKind.INVOICE && id.equals("7") ? Optional.of(INVOICE) : Optional.empty();
    }

    private static Runnable clients(ClientDirectory port) {
        return () -> clients = port;
    }

    private static StaffMember person(UserId id, @Nullable String email) {
        return new StaffMember(id, "Alice", email);
    }

    private static Runnable staff(StaffDirectory port) {
        return () -> staff = port;
    }

    private static Runnable records(RecordDirectory port) {
        return () -> records = port;
    }

    private static Runnable opportunities(OpportunityGateway port) {
        return () -> opportunities = port;
    }

    private static Runnable projects(ProjectGateway port) {
        return () -> projects = port;
    }

    private static Runnable rates(ExchangeRates port) {
        return () -> rates = port;
    }

    private static Runnable mails(FakeMailbox port) {
        return () -> mails = port;
    }

    private static Runnable notifier(FakeBell port) {
        return () -> notifier = port;
    }

    /** Keeps no key. */
    private static final class Forgetful implements OpportunityGateway {

        private int created;

        @Override
        public Optional<String> find(TenantId tenant, String key) {
            return Optional.empty();
        }

        @Override
        public String create(NewOpportunity request) {
            return "O-" + ++created;
        }
    }

    /** Has one opportunity for all. */
    private static final class One implements OpportunityGateway {
        @Override
        public Optional<String> find(TenantId tenant, String key) {
            return Optional.empty();
        }

        @Override
        public String create(NewOpportunity request) {
            return "O-1";
        }
    }
}
