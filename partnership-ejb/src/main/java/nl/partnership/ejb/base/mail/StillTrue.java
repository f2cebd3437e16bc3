package nl.partnership.ejb.base.mail;

/** Port: knows of one kind of mail whether what it tells still holds. Asked right before such a mail is sent. */
public interface StillTrue {

    /** The kind of {@link Topic} that this knows about. */
    String kind();

    /**
     * Whether a mail may go out.
     *
     * @param id of what it is about, as its {@link Topic} has it
     * @param tells what it tells, as it was given to {@link Topic#send}
     */
    boolean holds(String id, String recipient, String tells);
}
