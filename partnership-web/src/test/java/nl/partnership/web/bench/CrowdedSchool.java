package nl.partnership.web.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The school of the open demonstration conversation, in a database that no server has open. It gets more conversations
 * by copying the ones of the demonstration over and over, each with all that hangs on it, so that every kind becomes many.
 */
final class CrowdedSchool implements AutoCloseable {

    /**
     * The conversation that is held now.
     *
     * @param question the code of the question on the table
     */
    record OpenConversation(String id, String question) {}

    private static final String AT_SCHOOL = " where partnership_id in (select id from partnership where school_id = ?)";

    /** A school holds one at a time: the others are over. */
    private static final String CLOSE = "update conversation set status = 'CLOSED', closed_at = opened_at" + AT_SCHOOL
            + " and status = 'OPEN' and id <> ?";

    /** How many things happen at a school for each conversation. */
    private static final int INCIDENTS = 5;

    private final String url;
    private final Connection connection;
    private final OpenConversation open;
    private final String school;

    /** @param database the folder of the database */
    CrowdedSchool(Path database) throws SQLException {
        url = "jdbc:derby:" + database;
        connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        try (PreparedStatement query = connection.prepareStatement(
                        "select c.id, p.question_code, s.school_id from conversation c join pulse p on p.conversation_id = c.id"
                                + " join partnership s on s.id = c.partnership_id where c.status = 'OPEN'");
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new NotMeasured("The demonstration has no open conversation to measure.");
            }
            open = new OpenConversation(row.getString(1), row.getString(2));
            school = row.getString(3);
        }
    }

    /** The one of the demonstration. */
    OpenConversation open() {
        return open;
    }

    /** How many tasks the school has, of all years. */
    int tasks() throws SQLException {
        return ofSchool("select id from task" + AT_SCHOOL).size();
    }

    /** Copies until the school has so many conversations, five times as many incidents, and as many who informs whom. */
    void growTo(int many) throws SQLException {
        List<String> originals = ofSchool("select id from conversation" + AT_SCHOOL + " order by held_on desc, id");
        ConversationCopy copy = new ConversationCopy(connection);
        for (int number = originals.size(); number < many; number++) {
            copy.make(originals.get(number % originals.size()), number);
        }
        try (PreparedStatement close = connection.prepareStatement(CLOSE)) {
            close.setString(1, school);
            close.setString(2, open.id());
            close.executeUpdate();
        }
        SchoolRows rows = new SchoolRows(connection, school);
        rows.growTo("incident", many * INCIDENTS);
        rows.growTo("communication_duty", many);
        connection.commit();
    }

    private List<String> ofSchool(String select) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(select)) {
            query.setString(1, school);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    /** Leaves the database to the server again. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException e) {
            // this is how Derby says that it went well
            if (!"08006".equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
