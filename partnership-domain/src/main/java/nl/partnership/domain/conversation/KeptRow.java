package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * What a room had to say at a question when the conversation was closed, for everybody who was asked to it. It never
 * changes, whatever becomes of the record that it told of; that record has the trail of its own.
 */
@Entity
@Table(name = "kept_row")
@StoredAs("kept-row")
@NotInTrail
public class KeptRow extends StoredEntity {

    @ManyToOne(optional = false)
    private Conversation conversation;

    @Column(name = "question_code")
    private String questionCode;

    @Column(name = "row_place")
    private int place;

    @Column(name = "row_text")
    @NotScreened("what a room says of its records, which were screened there")
    private String sentence;

    @Column(name = "row_note")
    @NotScreened("what a room says of its records, which were screened there")
    private String noteSentence;

    protected KeptRow() {}

    /**
     * @param place of the row at its question, from 0
     * @param sentence in keys and facts, as rooms say it
     * @param noteSentence what stands below it; null for none
     */
    public KeptRow(Conversation conversation, String questionCode, int place, String sentence, String noteSentence) {
        this.conversation = conversation;
        this.questionCode = questionCode;
        this.place = place;
        this.sentence = sentence;
        this.noteSentence = noteSentence;
    }

    public int getPlace() {
        return place;
    }

    public String getSentence() {
        return sentence;
    }

    /** Null for none. */
    public String getNoteSentence() {
        return noteSentence;
    }

    public Conversation getConversation() {
        return conversation;
    }
}
