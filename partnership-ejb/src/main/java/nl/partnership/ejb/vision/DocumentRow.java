package nl.partnership.ejb.vision;

import nl.partnership.ejb.partner.Author;

/** What an organisation laid down, or the concept of it. */
interface DocumentRow extends Author {

    String id();

    boolean isAdopted();

    /** Of which a participation council has a say. */
    boolean isOfSchool();
}
