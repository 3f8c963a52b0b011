package io.accountplanning.samples.quickstart.host;

import io.accountplanning.jpa.JpaDeliveryRepository;
import io.accountplanning.jpa.JpaStorage;
import io.accountplanning.samples.quickstart.crm.CrmTables;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import io.accountplanning.storage.Storage;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;

/** The host's database, an H2 file: opened, with all tables in it, and handed to the library as its storage. */
public final class Database implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final CrmTables tables;

    private Database(EntityManagerFactory factory, CrmTables tables) {
        this.factory = factory;
        this.tables = tables;
    }

    /**
     * Opens it, and makes it where there is none.
     *
     * @throws QuickstartException when it cannot be opened, or is open elsewhere
     */
    public static Database open(String url) {
        var durable = durable(url);
        // Held until the pool has a connection, so that the file is never let go in between.
        try (var held = DriverManager.getConnection(durable)) {
            new Tables(durable).bringUpToDate(held);
            return new Database(persistenceUnit(durable).createEntityManagerFactory(), CrmTables.open(durable));
        } catch (SQLException e) {
            throw unusable(url, e);
        } catch (FlywayException e) {
            throw new QuickstartException(
                    "The tables of " + url + " cannot be brought up to date (" + firstLine(e)
                            + "); name another database with --db.",
                    e);
        }
    }

    /** Where the library keeps the plans. */
    public Storage storage() {
        return JpaStorage.of(factory);
    }

    /** Where webhooks that are on their way are kept, so that a killed program sends the rest when it is started again. */
    public DeliveryRepository deliveries() {
        return JpaDeliveryRepository.of(factory);
    }

    /** The CRM's own tables, beside those of the library. */
    public CrmTables tables() {
        return tables;
    }

    @Override
    public void close() {
        tables.close();
        factory.close();
    }

    /** The host's own entities would stand beside the library's. */
    private static PersistenceConfiguration persistenceUnit(String url) {
        var unit = new PersistenceConfiguration("quickstart").property(PersistenceConfiguration.JDBC_URL, url);
        JpaStorage.managedClasses().forEach(unit::managedClass);
        return unit;
    }

    /** H2 writes a commit to the disk half a second later, unless it is told not to wait. */
    private static String durable(String url) {
        return url.contains(";WRITE_DELAY=") ? url : url + ";WRITE_DELAY=0";
    }

    private static QuickstartException unusable(String url, SQLException e) {
        var sentence = e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                ? "The database " + url + " is open in another program; end that one, or name another with --db."
                : "The database " + url + " cannot be opened (" + firstLine(e) + "); correct the value of --db.";
        return new QuickstartException(sentence, e);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
