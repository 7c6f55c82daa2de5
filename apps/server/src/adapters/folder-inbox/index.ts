export { createFolderInbox } from './folder-inbox.ts'
