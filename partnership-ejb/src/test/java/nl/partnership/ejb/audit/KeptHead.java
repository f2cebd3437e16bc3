package nl.partnership.ejb.audit;

import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;

/** For tests of other rooms: the head of the trail goes to its file, as at a stop of the portal. */
public final class KeptHead {

    private KeptHead() {}

    /** Writes down how far the trail in this database has come, where {@code partnership.home} says. */
    public static void write(DataSource database) throws IOException, SQLException {
        CDI.current().select(HeadKeeper.class).get().keep(database);
    }
}
