/**
 * What visions, guidelines and routes come from, and what follows from them. The words of the source stay where they are; what
 * is laid down is written and adopted in the package above.
 */
package nl.partnership.ejb.vision.thread;
