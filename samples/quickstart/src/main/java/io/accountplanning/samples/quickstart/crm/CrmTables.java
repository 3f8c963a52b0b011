package io.accountplanning.samples.quickstart.crm;

/** What the CRM writes itself, beside the files that it was read from. */
public record CrmTables(Opportunities opportunities, ProjectBook projects) implements AutoCloseable {

    private static final String IN_MEMORY = "jdbc:h2:mem:";

    /** In the database at {@code url}, which gets the tables that it has not. */
    public static CrmTables open(String url) {
        return new CrmTables(Opportunities.open(url), ProjectBook.open(url));
    }

    /** Gone when they are closed. */
    public static CrmTables inMemory() {
        return open(IN_MEMORY);
    }

    @Override
    public void close() {
        opportunities.close();
        projects.close();
    }
}
