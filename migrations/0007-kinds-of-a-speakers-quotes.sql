-- How many quotes of each kind a speaker has is counted from this index alone.
DROP INDEX quotes_of_speaker;
CREATE INDEX quotes_of_speaker ON quotes (speaker_id, newest, article_id, -position, kind);
