/** Copy of the article's text in the report's folder. */
export const SOURCE_FILE = 'source/article.txt';
